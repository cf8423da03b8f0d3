package nl.leerplaats.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the address of a method needs of whoever asks; on a class what those of its methods need that do not say it themselves. An address that
 * says nothing is for nobody, where people log in.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** What is needed. */
    Needs value();
}
