package nl.leerplaats.web.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.store.db.Tables;
import org.jspecify.annotations.Nullable;

/** The origin of a plan in the columns of its table. */
final class OriginRow {

    private static final String RUN = "RUN";
    private static final String FILE = "FILE";
    private static final String HAND = "HAND";
    private static final String PROPOSAL = "PROPOSAL";

    private OriginRow() {}

    static String kind(PlanOrigin origin) {
        if (origin instanceof PlanOrigin.Solved) {
            return RUN;
        }
        if (origin instanceof PlanOrigin.Uploaded) {
            return FILE;
        }
        return origin instanceof PlanOrigin.ByHand ? HAND : PROPOSAL;
    }

    static @Nullable String source(PlanOrigin origin) {
        if (origin instanceof PlanOrigin.Uploaded file) {
            return Tables.cut(file.fileName(), 400);
        }
        return origin instanceof PlanOrigin.Proposed proposed ? proposed.kind() : null;
    }

    static @Nullable String madeFrom(PlanOrigin origin) {
        if (origin instanceof PlanOrigin.ByHand hand) {
            return hand.planId();
        }
        return origin instanceof PlanOrigin.Proposed proposed ? proposed.planId() : null;
    }

    static Duration elapsed(PlanOrigin origin) {
        if (origin instanceof PlanOrigin.Solved solved) {
            return solved.elapsed();
        }
        return origin instanceof PlanOrigin.Proposed proposed ? proposed.elapsed() : Duration.ZERO;
    }

    static @Nullable String stopReason(PlanOrigin origin) {
        StopReason reason = origin instanceof PlanOrigin.Solved solved ? solved.stopReason() : null;
        return reason == null ? null : reason.name();
    }

    static long seed(PlanOrigin origin) {
        return origin instanceof PlanOrigin.Solved solved ? solved.seed() : 0;
    }

    static PlanOrigin read(ResultSet row) throws SQLException {
        String source = text(row, "source");
        String madeFrom = text(row, "made_from");
        Duration elapsed = Duration.ofMillis(row.getLong("elapsed_millis"));
        Bound bound = new Bound(
                row.getLong("unavoidable"),
                row.getLong("bound_medium"),
                row.getLong("bound_soft"),
                row.getLong("bound_at_medium"));
        return switch (row.getString("origin")) {
            case RUN -> {
                String reason = row.getString("stop_reason");
                yield new PlanOrigin.Solved(
                        elapsed, reason == null ? null : StopReason.valueOf(reason), row.getLong("seed"), bound);
            }
            case FILE -> new PlanOrigin.Uploaded(source);
            case HAND -> new PlanOrigin.ByHand(madeFrom);
            case PROPOSAL -> new PlanOrigin.Proposed(source, madeFrom, elapsed, bound);
            default ->
                throw new IllegalStateException("A plan of the store has an origin that this version does not know.");
        };
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }
}
