package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/// Whole outputs as they should be, byte for byte.
final class Golden {
    private Golden() {}

    static byte[] bytes(String name) throws IOException {
        try (var stream = Golden.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }
}
