package nl.leerplaats.cli.terminal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears the signals that ask a process to end, so that it does not begin to end by itself. The class of the JDK that does so
 * ({@code sun.misc.Signal}, in the supported module {@code jdk.unsupported}) is not part of its specification, so it is called by its name;
 * where it is not there, or the process ignores a signal, the signal is not heard.
 */
final class Signals implements AutoCloseable {

    /** Ctrl-C, the end that the system asks for, a closed terminal. */
    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

    private final List<Runnable> undo = new ArrayList<>();

    /** From now on every such signal calls this. */
    void hear(Runnable heard) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object mine = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(),
                    new Class<?>[] {handler},
                    (proxy, method, arguments) -> answer(heard, proxy, method, arguments));
            Method handle = signal.getMethod("handle", signal, handler);
            for (String name : NAMES) {
                hear(signal, handle, name, mine);
            }
        } catch (ReflectiveOperationException e) {
            notHeard("any signal", e);
        }
    }

    private void hear(Class<?> signal, Method handle, String name, Object mine) throws ReflectiveOperationException {
        try {
            Object one = signal.getConstructor(String.class).newInstance(name);
            Object before = handle.invoke(null, one, mine);
            undo.add(() -> restore(handle, one, before));
        } catch (InvocationTargetException e) { // this system has no such signal, or the process ignores it
            notHeard(name, e);
        }
    }

    private static @Nullable Object answer(Runnable heard, Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "handle" -> {
                heard.run();
                yield null;
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "signals of leerplaats";
        };
    }

    private static void restore(Method handle, Object signal, Object before) {
        try {
            handle.invoke(null, signal, before);
        } catch (ReflectiveOperationException e) {
            notHeard(String.valueOf(signal), e);
        }
    }

    private static void notHeard(String what, Exception why) {
        System.getLogger(Signals.class.getName()).log(System.Logger.Level.DEBUG, "Not heard: " + what, why);
    }

    /** Leaves signals to those who heard them before. */
    @Override
    public void close() {
        undo.forEach(Runnable::run);
        undo.clear();
    }
}
