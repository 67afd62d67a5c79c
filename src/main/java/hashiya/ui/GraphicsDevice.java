package hashiya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether this machine can draw by anything but its processor.
///
/// JavaFX finds that out by starting OpenGL. Where there is no device, as on many virtual machines and remote desktops, that
/// loads Mesa with a compiler of its own (0.2 seconds and 35 MB were measured), is refused, and JavaFX draws in software.
final class GraphicsDevice {
    /// What Linux shows them as: Mesa's and most others, NVIDIA's own, Windows' in its Linux, Mali's.
    private static final List<Path> DEVICES =
            List.of(Path.of("/dev/dri"), Path.of("/dev/nvidiactl"), Path.of("/dev/dxg"), Path.of("/dev/mali0"));

    private static final String ORDER = "prism.order";

    private GraphicsDevice() {}

    /// Lets JavaFX draw in software at once where it would come to that; what a person has set stays.
    static void doWithoutWhereThereIsNone() {
        boolean isLinux = System.getProperty("os.name", "").equals("Linux");
        if (isLinux && System.getProperty(ORDER) == null && DEVICES.stream().noneMatch(Files::exists)) {
            System.setProperty(ORDER, "sw");
        }
    }
}
