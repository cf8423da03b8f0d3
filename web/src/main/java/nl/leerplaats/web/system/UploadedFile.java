package nl.leerplaats.web.system;

import org.springframework.web.multipart.MultipartFile;

/** What the browser says about a file that somebody sends. */
public final class UploadedFile {

    private static final int LONGEST_NAME = 120;

    private UploadedFile() {}

    /** The name of the file as shown, without the folders some browsers send along; empty where the browser gives none. */
    public static String nameOf(MultipartFile file) {
        String full = file.getOriginalFilename();
        if (full == null) {
            return "";
        }
        String name = full.substring(Math.max(full.lastIndexOf('/'), full.lastIndexOf('\\')) + 1);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
