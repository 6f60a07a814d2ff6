import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Packs pictures into the icon files of Windows (`.ico`) and macOS (`.icns`), which both hold PNG:
///
///     java installer/IconFiles.java TARGET FOLDER...
final class IconFiles {

    private static final int ENTRY = 16;

    private IconFiles() {}

    private record Picture(int size, byte[] png) {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        Files.write(target.resolve("crossread.ico"), ico(pictures(arguments, 16, 24, 32, 48, 64, 128, 256)));
        Files.write(target.resolve("crossread.icns"), icns(pictures(arguments, 16, 32, 64, 128, 256, 512)));
    }

    private static List<Picture> pictures(String[] folders, int... sizes) throws IOException {
        List<Picture> pictures = new ArrayList<>();
        for (int size : sizes) {
            for (String folder : folders) {
                Path file = Path.of(folder, "crossread-" + size + ".png");
                if (Files.exists(file)) {
                    pictures.add(new Picture(size, Files.readAllBytes(file)));
                }
            }
        }
        if (pictures.size() != sizes.length) {
            throw new IOException("there are " + pictures.size() + " of " + sizes.length + " sizes");
        }
        return pictures;
    }

    /// A directory of 16 bytes for each picture, then the pictures. A width of 256 is written as 0.
    private static byte[] ico(List<Picture> pictures) {
        int total = pictures.stream().mapToInt(picture -> ENTRY + picture.png.length).sum();
        ByteBuffer out = ByteBuffer.allocate(6 + total).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int place = 6 + ENTRY * pictures.size();
        for (Picture picture : pictures) {
            out.put((byte) picture.size).put((byte) picture.size).putShort((short) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(picture.png.length).putInt(place);
            place += picture.png.length;
        }
        pictures.forEach(picture -> out.put(picture.png));
        return out.array();
    }

    /// A chunk for each picture, named by its size; the larger half also as twice the resolution of
    /// half the size.
    private static byte[] icns(List<Picture> pictures) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (Picture picture : pictures) {
            for (String name : names(picture.size)) {
                chunks.write(name.getBytes(StandardCharsets.US_ASCII));
                chunks.write(ByteBuffer.allocate(4).putInt(8 + picture.png.length).array());
                chunks.write(picture.png);
            }
        }
        return ByteBuffer.allocate(8 + chunks.size())
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + chunks.size())
                .put(chunks.toByteArray())
                .array();
    }

    private static List<String> names(int size) {
        return switch (size) {
            case 16 -> List.of("icp4");
            case 32 -> List.of("icp5", "ic11");
            case 64 -> List.of("icp6", "ic12");
            case 128 -> List.of("ic07");
            case 256 -> List.of("ic08", "ic13");
            case 512 -> List.of("ic09", "ic14");
            default -> throw new IllegalArgumentException("no chunk for " + size);
        };
    }
}
