package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What JavaFX 26 says on a Debian from which the library was taken away.
class SystemPackageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unable to load glass GTK library.                                                       | libgtk-3-0
            libgtk-3.so.0: cannot open shared object file: No such file or directory                | libgtk-3-0
            libpangoft2-1.0.so.0: cannot open shared object file: No such file or directory         | libpangoft2-1.0-0
            Could not initialize class com.sun.javafx.font.freetype.OSPango                         | libpangoft2-1.0-0
            libfreetype.so.6: cannot open shared object file: No such file or directory             | libfreetype6
            """)
    void namesThePackageThatIsMissing(String message, String name) {
        var failure = new RuntimeException("the toolkit did not start", new UnsatisfiedLinkError(message));

        assertThat(SystemPackage.missingIn(failure)).map(SystemPackage::name).contains(name);
    }

    @Test
    void saysNothingOfOtherFailures() {
        assertThat(SystemPackage.missingIn(new UnsupportedOperationException("Unable to open DISPLAY"))).isEmpty();
    }
}
