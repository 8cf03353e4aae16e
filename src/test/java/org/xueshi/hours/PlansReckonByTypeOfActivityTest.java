package org.xueshi.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.LearningOffers.Offered;
import org.xueshi.hours.plan.Forecast.Part;
import org.xueshi.hours.plan.MemberPlan.Pace;
import org.xueshi.hours.plan.Plans;

/** R1, R4, R5: what is planned and forecast is worth what it will be claimed to, by its type where the rules have one for it. */
@TestPropertySource(properties = "xueshi.policy=yunnan")
@DirtiesContext
class PlansReckonByTypeOfActivityTest extends HoursDatabaseTest {

    private static final int NINETY_MINUTES = 90 * 60;

    @MockitoBean(name = "courseOffers")
    LearningOffers offers;

    @Autowired
    Plans plans;

    @ParameterizedTest
    @CsvSource({"video, 100", "test, 50", ", 200", "cooking, 200"})
    void anHourAndAHalf(@Nullable String activity, int hundredths) {
        offered(activity);
        var hours = new ClassHours(hundredths);

        assertThat(village.as(li, () -> plans.myForecast()).booked()).isEqualTo(new Part(hours, 1));
        var aims = village.as(li, () -> plans.mine(Pace.USUAL).orElseThrow())
                .plan()
                .aims();
        assertThat(aims).singleElement().satisfies(aim -> assertThat(aim.gain()).isEqualTo(hundredths));
    }

    private void offered(@Nullable String activity) {
        var offer = new LearningOffer(
                "course:a",
                new Localised("课", "Course"),
                "courses/a",
                NINETY_MINUTES,
                NINETY_MINUTES,
                Category.CENTRALIZED,
                Tags.NONE,
                activity,
                Strength.MEASURED,
                Village.COUNTY,
                null,
                null,
                Standing.BOOKED);
        when(offers.of(anyCollection())).thenReturn(Map.of(li, new Offered(List.of(offer), true)));
    }
}
