package org.xueshi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house and the arrows between them. */
class HouseTests {

    @Test
    void everyRoomImportsOnlyWhatItsDoorAllows() {
        ApplicationModules.of(XueshiApplication.class).verify();
    }
}
