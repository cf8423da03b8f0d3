package nl.leerplaats.web.system;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page with what somebody typed or chose: whatever signs that has, and without what says nothing. */
public final class PageAddress {

    private final UriComponentsBuilder builder;
    private final List<Object> values = new ArrayList<>();

    private PageAddress(String path) {
        builder = UriComponentsBuilder.fromPath(path);
    }

    /** The address of a path. */
    public static PageAddress of(String path) {
        return new PageAddress(path);
    }

    /** Adds a parameter; nothing where its value is null or empty. */
    public PageAddress with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            builder.queryParam(name, "{value}");
            values.add(value);
        }
        return this;
    }

    /** Adds a parameter where something is so; nothing where it is not. */
    public PageAddress with(String name, boolean isSo) {
        return isSo ? with(name, "true") : this;
    }

    /** The address as it stands in a page. */
    @Override
    public String toString() {
        return builder.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
