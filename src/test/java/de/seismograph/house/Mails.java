package de.seismograph.house;

import io.restassured.response.ValidatableResponse;

/** Invitations in the words of an editor. */
public final class Mails {
    private Mails() {}

    /** Queues the mails of a pulse; the query, if any, says to whom. */
    public static ValidatableResponse invite(String pulse, String query) {
        return Caller.admin().post("/pulses/" + pulse + "/invitations" + query).then();
    }

    public static ValidatableResponse progress(String pulse) {
        return Caller.admin().get("/pulses/" + pulse + "/invitations").then().statusCode(200);
    }
}
