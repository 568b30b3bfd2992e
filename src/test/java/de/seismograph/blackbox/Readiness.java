package de.seismograph.blackbox;

/** What a proxy knows of a service: looks every now and then whether it is ready, and sends nobody to it while it is not. */
final class Readiness implements AutoCloseable {
    private final Shift shift = new Shift();
    private volatile boolean ready = true;

    private Readiness() {}

    static Readiness of(RunningSeismograph service) {
        var readiness = new Readiness();
        readiness.shift.work(() -> {
            readiness.ready = Api.isOk(service.address().resolve("/q/health/ready"));
            readiness.shift.isOverAfterAPause();
        });
        return readiness;
    }

    boolean isGiven() {
        return ready;
    }

    @Override
    public void close() throws InterruptedException {
        shift.close();
    }
}
