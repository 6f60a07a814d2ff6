package org.crossread.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Check sums that every Java has.
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
