package org.junheng.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are written. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({"9464, 127.0.0.1, 9464", "1, 127.0.0.1, 1", "127.0.0.1:65535, 127.0.0.1, 65535", "0.0.0.0:80, 0.0.0.0, 80",
            "localhost:9, localhost, 9", "[::1]:9464, [::1], 9464"})
    void anAddressIsAHostAndAPortOrAPortOfThisMachineOnly(String words, String host, int port) {
        assertThat(Address.of(words)).contains(new Address(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "127.0.0.1", "0", "65536", "99999", "-1", "127.0.0.1:", ":9464", "::1", "::1:9464", "[::1]",
            "a b:9464", "http://127.0.0.1:9464", "９４６４", "9464 ", "0x50"})
    void whatIsNoneIsNoAddress(String words) {
        assertThat(Address.of(words)).isEmpty();
    }

    @Test
    void ifNothingIsToldOnlyThisMachineCanAsk() {
        assertThat(Address.LOCAL).hasToString("127.0.0.1:9464");
    }
}
