package nl.leerplaats.web.system.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sends somebody whose file is too large back to the page where it was chosen, with the reason. */
@ControllerAdvice
class UploadTooLarge {

    /** Where the page with the form has the address to which it sends. */
    private static final Pattern OWN_PAGE = Pattern.compile("/spaces/[a-z0-9]+/(?:upload|data/positions)");

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String explain(HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("problem", "upload.tooLarge");
        String path = request.getRequestURI();
        return "redirect:" + (OWN_PAGE.matcher(path).matches() ? path : "/spaces");
    }
}
