package org.xueshi.hours;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who may not decide on which claim. Offers neither change nor deletion: a bar is for good. */
interface ClaimBars extends Repository<ClaimBar, ClaimBar.Key> {

    ClaimBar save(ClaimBar bar);

    @Query("select b from ClaimBar b where b.key.claim = :claim order by b.key.member")
    List<ClaimBar> of(String claim);
}
