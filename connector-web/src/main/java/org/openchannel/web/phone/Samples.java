package org.openchannel.web.phone;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** A picture and a voice message for whoever has none at hand, made here so that nothing has to be shipped. */
final class Samples {

    private static final int RATE = 8000;
    private static final double[] MELODY = {392.0, 523.3, 659.3, 523.3, 784.0};
    private static final double NOTE_SECONDS = 0.36;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private Samples() {}

    /** A short melody as WAV: 8 kHz, 16 bit, mono. */
    static byte[] voice() {
        var note = (int) (RATE * NOTE_SECONDS);
        var samples = note * MELODY.length;
        var wav = ByteBuffer.allocate(44 + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + samples * 2).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        wav.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(samples * 2);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (amplitude(i % note, note) * Math.sin(2 * Math.PI * MELODY[i / note] * i / RATE)));
        }
        return wav.array();
    }

    private static double amplitude(int position, int note) {
        return 9000 * Math.sin(Math.PI * position / note);
    }

    /** A calm evening sky over hills as PNG. */
    static byte[] picture() {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
        header.put((byte) 8).put((byte) 2);
        chunk(png, "IHDR", header.array());
        chunk(png, "IDAT", deflated(pixels()));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] pixels() {
        var rows = ByteBuffer.allocate(HEIGHT * (1 + WIDTH * 3));
        for (int y = 0; y < HEIGHT; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < WIDTH; x++) {
                var colour = colour(x, y);
                rows.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
            }
        }
        return rows.array();
    }

    private static int colour(int x, int y) {
        var far = 235 + 28 * Math.sin(x / 70.0) + 10 * Math.sin(x / 23.0);
        var near = 300 + 34 * Math.sin(x / 110.0 + 2) + 8 * Math.sin(x / 31.0);
        if (y > near) {
            return 0x2F5D50;
        }
        if (y > far) {
            return 0x5E8C7A;
        }
        if (Math.hypot(x - 470.0, y - 150.0) < 42) {
            return 0xFFF3D6;
        }
        return blend(0x7FA8D9, 0xF6C9A0, y / 260.0);
    }

    private static int blend(int top, int bottom, double share) {
        var part = Math.min(1, share);
        var mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            var one = (top >> shift) & 0xFF;
            var other = (bottom >> shift) & 0xFF;
            mixed |= (int) (one + (other - one) * part) << shift;
        }
        return mixed;
    }

    private static byte[] deflated(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("Memory refused to be written", e);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        var crc = new CRC32();
        crc.update(ascii(type));
        crc.update(content);
        try (var out = new DataOutputStream(png)) {
            out.writeInt(content.length);
            out.write(ascii(type));
            out.write(content);
            out.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new IllegalStateException("Memory refused to be written", e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
