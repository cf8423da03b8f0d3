package nl.leerplaats.web.space.postcode;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page says whether anything goes over the internet. */
@ControllerAdvice
class PostcodeModel {

    private final PostcodeDesk desk;

    PostcodeModel(PostcodeDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("pdok")
    boolean asksService() {
        return desk.asksService();
    }
}
