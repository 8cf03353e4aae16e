package org.xueshi.library.upload;

import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.disk.DiskLockingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tus protocol, version 1.0.0, with creation, termination, checksum and expiration. */
@Configuration
class Tus {

    /** Locks lie beside the parts: where nodes share the folder, one of them at a time writes to an upload. */
    @Bean
    TusFileUploadService tusProtocol(PartStorage storage, UploadIds ids, Parts parts) {
        return new TusFileUploadService()
                .withUploadUri(Uploads.PATH)
                .withUploadIdFactory(ids)
                .withUploadStorageService(storage)
                .withUploadLockingService(
                        new DiskLockingService(ids, parts.folder().toString()))
                .disableTusExtension("concatenation");
    }
}
