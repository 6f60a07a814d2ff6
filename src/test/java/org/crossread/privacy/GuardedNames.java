package org.crossread.privacy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Looks no name up, and tells [NetworkGuard] of each that it was asked for. Named as a service in
/// the class path of the guarded process alone.
public final class GuardedNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                    throws UnknownHostException {
                NetworkGuard.note("name " + host);
                throw new UnknownHostException(host);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                NetworkGuard.note("address");
                throw new UnknownHostException("address");
            }
        };
    }

    @Override
    public String name() {
        return "refuses every name";
    }
}
