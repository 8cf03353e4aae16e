package org.xueshi.library.upload;

/** How far an upload is; only ever forwards. */
public enum Stage {
    /** Bytes are missing. */
    RECEIVING,
    /** All is here; it is being looked at. */
    CHECKING,
    /** It is a file of the library. */
    KEPT,
    /** It was looked at and not taken; its bytes are gone. */
    REFUSED
}
