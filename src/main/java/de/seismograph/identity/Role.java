package de.seismograph.identity;

/** The roles a token can carry, as annotations need them. */
public final class Role {
    /** Writes, opens, closes pulses. */
    public static final String EDITOR = "editor";
    /** Coordinates one Land and reads its published results. */
    public static final String LAND = "land";
    /** A ministry's desk. */
    public static final String MINISTRY = "ministry";
    /** A machine that pulls data. */
    public static final String INTEGRATOR = "integrator";
    /** Keeps the frame, the roster and the accounts. */
    public static final String ADMIN = "admin";
    /** A neighbourhood manager, signed in by a link in a mail; no account has this role. */
    public static final String MANAGER = "manager";
    /** Whoever holds a valid invitation; no account has this role. */
    public static final String INVITED = "invited";

    /** What an account can be given, as a regular expression. */
    static final String OF_ACCOUNTS =
            "^(?:" + EDITOR + "|" + LAND + "|" + MINISTRY + "|" + INTEGRATOR + "|" + ADMIN + ")$";

    /** What an API client can be given: all but administering. */
    static final String OF_CLIENTS = "^(?:" + EDITOR + "|" + LAND + "|" + MINISTRY + "|" + INTEGRATOR + ")$";

    static final String UNKNOWN_TO_CLIENTS =
            "must be one of " + EDITOR + ", " + LAND + ", " + MINISTRY + ", " + INTEGRATOR;

    static final String UNKNOWN =
            "must be one of " + EDITOR + ", " + LAND + ", " + MINISTRY + ", " + INTEGRATOR + ", " + ADMIN;

    private Role() {}
}
