package org.xueshi.sample;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignInHint;

/** Tells whoever looks at the sample whom to sign in as; nothing as soon as the organisation isn't the sample. */
@Component
class SampleHint implements SignInHint {

    private static final List<String> NAMES =
            List.of("member", "secretary", "deputy", "township1", "county", "instructor", "admin", "auditor");

    private final String mode;
    private final Directory directory;
    private final Words words;

    SampleHint(@Value("${xueshi.mode}") String mode, Directory directory, Words words) {
        this.mode = mode;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public String password() {
        return Cast.PASSWORD;
    }

    @Override
    public List<Person> people() {
        boolean sample = mode.equals("sample")
                && directory.root().map(Organisation::sample).orElse(false);
        return sample
                ? NAMES.stream()
                        .map(name -> new Person(name, words.of("role." + name)))
                        .toList()
                : List.of();
    }
}
