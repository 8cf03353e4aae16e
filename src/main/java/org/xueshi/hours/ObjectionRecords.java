package org.xueshi.hours;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Objections by claim. */
interface ObjectionRecords extends Repository<ObjectionRecord, ObjectionRecord.Key> {

    ObjectionRecord saveAndFlush(ObjectionRecord objection);

    @Query("select o from ObjectionRecord o where o.key.claim = :claim order by o.key.number")
    List<ObjectionRecord> of(String claim);
}
