package de.seismograph.dispatch;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a dispatch is. */
enum DispatchState {
    /** Goes out with one of the next digests; until then it can be withdrawn. */
    @JsonProperty("waiting")
    WAITING,
    /** Its deadline has passed while it waited: nobody gets it any more. */
    @JsonProperty("lapsed")
    LAPSED,
    /** Managers have it and rate it. */
    @JsonProperty("sent")
    SENT,
    /** The ratings are counted and deleted. */
    @JsonProperty("counted")
    COUNTED
}
