package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;

class RoomTest {

    private final Room room = new Room(400, 22);

    private static OptionalDouble at(double top) {
        return OptionalDouble.of(top);
    }

    @Test
    void aStubStandsWhereItsBandEndsIfThatIsFree() {
        assertEquals(at(50), room.place(50));
        assertEquals(at(90), room.place(90));
    }

    @Test
    void itMovesAsLittleAsItCan() {
        room.place(50);
        assertEquals(at(76), room.place(52));
        assertEquals(at(24), room.place(49));
        assertEquals(at(102), room.place(60));
    }

    @Test
    void itKeepsOffTheBands() {
        room.take(new Room.Taken(100, 220));
        assertEquals(at(74), room.place(110));
        assertEquals(at(224), room.place(200));
    }

    @Test
    void itIsNotShownWhereItWouldHaveToStandFarAway() {
        room.take(new Room.Taken(100, 300));
        assertEquals(OptionalDouble.empty(), room.place(200));
    }

    @Test
    void itStaysInView() {
        assertEquals(at(4), room.place(-20));
        assertEquals(at(30), room.place(-20));
        assertEquals(at(374), room.place(395));
        assertEquals(at(348), room.place(395));
    }

    @Test
    void largerStubsTakeMoreOfIt() {
        Room large = new Room(400, 33);
        assertEquals(at(50), large.place(50));
        assertEquals(at(87), large.place(52));
        assertEquals(at(363), large.place(395));
    }
}
