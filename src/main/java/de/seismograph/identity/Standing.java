package de.seismograph.identity;

/** Whether those who have signed in in one way may still come: asked at every request, so that nobody outlasts a change. */
public interface Standing {
    /** The kind of {@link Holder} this speaks for. */
    String kind();

    /** Whether what stood behind the name when the session was opened still does, unchanged. */
    boolean lasts(String name, String edition);
}
