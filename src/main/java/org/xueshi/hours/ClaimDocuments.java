package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files of claims. A file once laid before a leader stays on record, whatever becomes of the claim. */
interface ClaimDocuments extends Repository<ClaimDocument, ClaimDocument.Key> {

    ClaimDocument save(ClaimDocument document);

    @Query("select d.key.file from ClaimDocument d where d.key.claim = :claim")
    List<String> of(String claim);

    @Query("select count(d) > 0 from ClaimDocument d where d.key.file = :file")
    boolean carry(String file);

    /** Those of the files that other claims carry which were not withdrawn or refused. */
    @Query("select new org.xueshi.hours.FileRow(d.key.file, d.memberId) from ClaimDocument d, ClaimRecord c"
            + " where c.id = d.key.claim and c.state <> VOIDED and d.key.file in :files and c.id <> :claim")
    List<FileRow> elsewhere(String claim, Collection<String> files, Limit limit);
}
