package de.seismograph.identity;

import jakarta.inject.Singleton;

/** A session of an account ends with any change of the account. */
@Singleton
class AccountStanding implements Standing {
    private final Accounts accounts;

    AccountStanding(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return Holder.ACCOUNT;
    }

    @Override
    public boolean lasts(String name, String edition) {
        return accounts.isCurrent(name, edition);
    }
}
