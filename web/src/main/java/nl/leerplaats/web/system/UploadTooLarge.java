package nl.leerplaats.web.system;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sends somebody whose file is too large back to the page of the datasets, with the reason. */
@ControllerAdvice
class UploadTooLarge {

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String explain(HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("problem", "upload.tooLarge");
        return "redirect:/spaces";
    }
}
