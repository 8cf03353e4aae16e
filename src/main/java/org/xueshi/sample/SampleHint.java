package org.xueshi.sample;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.Localised;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;
import org.xueshi.people.SignInHint;

/** Tells whoever looks at the sample whom to sign in as; nothing as soon as the organisation isn't the sample. */
@Component
class SampleHint implements SignInHint {

    private static final List<Person> PEOPLE = List.of(
            new Person("member", new Localised("党员（上湾村党支部）", "a member of the Shangwan branch")),
            new Person("secretary", new Localised("上湾村党支部书记，审批学时", "secretary of that branch, approves hours")),
            new Person("deputy", new Localised("上湾村党支部副书记", "deputy of that branch")),
            new Person("township1", new Localised("柳溪镇党委书记", "secretary of the township above")),
            new Person("county", new Localised("县委书记，指定学习课程", "secretary of the county, assigns courses")),
            new Person("instructor", new Localised("授课教师", "instructor")),
            new Person("admin", new Localised("县级管理员", "administrator of the county")),
            new Person("auditor", new Localised("审计员", "auditor")));

    private final String mode;
    private final Directory directory;

    SampleHint(@Value("${xueshi.mode}") String mode, Directory directory) {
        this.mode = mode;
        this.directory = directory;
    }

    @Override
    public String password() {
        return Cast.PASSWORD;
    }

    @Override
    public List<Person> people() {
        boolean sample = mode.equals("sample")
                && directory.root().map(Organisation::sample).orElse(false);
        return sample ? PEOPLE : List.of();
    }
}
