package hashiya;

/// What the laws' random examples begin with: the same in every build, so that a build says the same twice; `-Dseed=…` brings
/// others.
public final class Seed {
    private Seed() {}

    /// The seed of this run, printed with the name of whoever asks.
    public static long of(Class<?> law) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(law.getSimpleName() + " seed " + seed);
        return seed;
    }
}
