package de.seismograph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/m", "/desk/pulses?state=open&x=[1]#top", "/%C3%BC", "/a//b", "/%09/evil.example"})
    void isOneOfOurOwn(String page) {
        assertThat(NextPage.ourOwn(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "m",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                "/a\t",
                "javascript:1",
                "/a\\b",
                "/ü"
            })
    void isTheStartOtherwise(String page) {
        assertThat(NextPage.ourOwn(page)).isEqualTo("/");
    }
}
