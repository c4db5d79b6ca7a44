package org.openchannel.portal.attack;

import java.util.List;

/** Addresses to which strangers would like to send us: this machine and its neighbours, however they are spelled. */
public final class Addresses {

    private static final List<String> SPELLINGS = List.of(
            "http://127.0.0.1:PORT/",
            "https://127.0.0.1:PORT/",
            "http://127.8.9.10:PORT/",
            "http://localhost:PORT/",
            "http://LocalHost:PORT/",
            "http://localhost.:PORT/",
            "http://127.0.0.1.:PORT/",
            "http://0.0.0.0:PORT/",
            "http://0:PORT/",
            "http://127.1:PORT/",
            "http://127.0.1:PORT/",
            "http://2130706433:PORT/",
            "http://0x7f000001:PORT/",
            "http://0x7f.0.0.1:PORT/",
            "http://017700000001:PORT/",
            "http://%31%32%37.0.0.1:PORT/",
            "http://１２７.0.0.1:PORT/",
            "http://[::1]:PORT/",
            "http://[::]:PORT/",
            "http://[0:0:0:0:0:0:0:1]:PORT/",
            "http://[::ffff:127.0.0.1]:PORT/",
            "http://[::ffff:7f00:1]:PORT/",
            "http://[::127.0.0.1]:PORT/",
            "http://[64:ff9b::7f00:1]:PORT/",
            "http://[2002:7f00:1::]:PORT/",
            "http://somebody:secret@127.0.0.1:PORT/",
            "http://example.com@127.0.0.1:PORT/",
            "http://127.0.0.1:PORT#@example.com/",
            "http://127.0.0.1:PORT\\@example.com/",
            "http:\\\\127.0.0.1:PORT\\",
            "//127.0.0.1:PORT/",
            "http:///127.0.0.1:PORT/",
            "http:127.0.0.1:PORT/",
            "127.0.0.1:PORT",
            "http://10.0.0.1/",
            "http://172.31.255.254/",
            "http://192.168.0.1/",
            "http://100.64.0.1/",
            "http://[fd00::1]/",
            "http://[::ffff:10.0.0.1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://[::ffff:169.254.169.254]/",
            "http://[fe80::1]/",
            "http://[fd00:ec2::254]/",
            "http://100.100.100.200/latest/meta-data/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "file:///etc/passwd",
            "file://127.0.0.1/etc/passwd",
            "ftp://127.0.0.1:PORT/",
            "gopher://127.0.0.1:PORT/_x",
            "jar:http://127.0.0.1:PORT/!/x",
            "http://127.0.0.1:PORT/\r\nHost: example.com",
            "http://[::1",
            "http://127.0.0.1:99999/",
            "http:// 127.0.0.1:PORT/");

    private Addresses() {}

    /** All of them; those that lead to this machine lead to {@code port}. */
    public static List<String> at(int port) {
        return SPELLINGS.stream()
                .map(spelling -> spelling.replace("PORT", String.valueOf(port)))
                .toList();
    }
}
