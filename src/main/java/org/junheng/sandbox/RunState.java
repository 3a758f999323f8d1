package org.junheng.sandbox;

import freemarker.core.Environment;
import java.util.function.Supplier;

/** Something kept for one run of a template and forgotten with it. */
public final class RunState<T> {

    private final Supplier<T> fresh;

    /** @param fresh makes one for a run */
    public RunState(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    /** The run's own, made when first asked for. */
    @SuppressWarnings("unchecked") // only this class sets it, under its own key
    public T of(Environment run) {
        Object kept = run.getCustomState(this);
        if (kept == null) {
            kept = fresh.get();
            run.setCustomState(this, kept);
        }
        return (T) kept;
    }
}
