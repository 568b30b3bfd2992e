package de.seismograph.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressPrefixTest {
    @Test
    void isWhatOneSubscriberHas() {
        assertThat(AddressPrefix.of("192.0.2.1")).isEqualTo(AddressPrefix.of("192.0.2.254"));
        assertThat(AddressPrefix.of("192.0.2.1")).isNotEqualTo(AddressPrefix.of("192.0.3.1"));
        assertThat(AddressPrefix.of("2001:db8:1:100::1")).isEqualTo(AddressPrefix.of("2001:db8:1:1ff::9"));
        assertThat(AddressPrefix.of("2001:db8:1:100::1")).isNotEqualTo(AddressPrefix.of("2001:db8:1:200::1"));
        assertThat(AddressPrefix.of("unknown")).isEqualTo(AddressPrefix.of("_hidden"));
    }

    @Test
    void doesNotShowItself() {
        assertThat(AddressPrefix.of("192.0.2.1")).asString().isEqualTo("an address");
    }
}
