package dev.aftercare.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.aftercare.change.Changes;
import dev.aftercare.cli.Converters;
import dev.aftercare.cli.Desk;
import dev.aftercare.database.ChangePoller;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.ui.background.Work;
import dev.aftercare.ui.drawing.Drawing;
import dev.aftercare.ui.window.ConsoleWindow;

import jakarta.persistence.Entity;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// The rules of the house.
final class Rules {
    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage("dev.aftercare..");
    private static final DescribedPredicate<JavaClass> GS1 =
            resideInAnyPackage("dev.aftercare.gs1..");
    private static final DescribedPredicate<JavaClass> RENDERING =
            resideInAnyPackage("dev.aftercare.labels..");
    private static final DescribedPredicate<JavaClass> LABELS = GS1.or(RENDERING);
    private static final DescribedPredicate<JavaClass> PRINTING =
            resideInAnyPackage("dev.aftercare.printing..");
    private static final DescribedPredicate<JavaClass> SCAN =
            resideInAnyPackage("dev.aftercare.scan..", "gg.jte.generated..");
    private static final DescribedPredicate<JavaClass> APP =
            resideInAnyPackage("dev.aftercare", "dev.aftercare.cli..", "dev.aftercare.ui..");
    private static final DescribedPredicate<JavaClass> CORE =
            OURS.and(not(LABELS)).and(not(SCAN)).and(not(APP));

    /// Beside the features, knowing none of them.
    private static final DescribedPredicate<JavaClass> GROUND =
            resideInAnyPackage(
                    "dev.aftercare.database..",
                    "dev.aftercare.actor..",
                    "dev.aftercare.history..",
                    "dev.aftercare.tally..",
                    "dev.aftercare.files..",
                    "dev.aftercare.sheet..",
                    "dev.aftercare.paper..",
                    "dev.aftercare.money..",
                    "dev.aftercare.progress..",
                    "dev.aftercare.texts..",
                    "dev.aftercare.problem..",
                    "dev.aftercare.change..",
                    "dev.aftercare.json..");

    private static final DescribedPredicate<JavaClass> JAVAFX = resideInAnyPackage("javafx..");
    private static final DescribedPredicate<JavaClass> HTTP =
            resideInAnyPackage("org.eclipse.jetty..", "java.net.http..", "com.sun.net..");
    private static final DescribedPredicate<JavaClass> CODES =
            resideInAnyPackage("com.google.zxing..", "org.openpdf..", "com.lowagie..");

    private static final DescribedPredicate<JavaClass> GENERATED =
            annotatedWith("jakarta.annotation.Generated")
                    .or(annotatedWith("jakarta.persistence.metamodel.StaticMetamodel"))
                    .forSubtype();

    /// Where a failure reaches a person, or the log.
    private static final DescribedPredicate<JavaClass> DOORS =
            resideInAnyPackage("dev.aftercare")
                    .or(type(Changes.class))
                    .or(type(ChangePoller.class))
                    .or(simpleName("Closing"))
                    .or(type(Work.class))
                    .or(type(ConsoleWindow.class))
                    .or(type(Drawing.class)); // asks what JavaFX dies of, and says it

    static ArchRule labelsKnowNothingOfOurs() {
        return knowsNothingOf(LABELS, OURS.and(not(LABELS)));
    }

    static ArchRule coreKnowsNoScreenAndNoHttp() {
        return knowsNothingOf(CORE, SCAN.or(APP).or(JAVAFX).or(HTTP));
    }

    static ArchRule onlyPrintingDrawsLabels() {
        return knowsNothingOf(CORE.and(not(PRINTING)).or(SCAN), RENDERING);
    }

    /// Screens get services, or functions of them: what waits for a database is in their types.
    static ArchRule screensDoNotKnowTheDatabase() {
        return knowsNothingOf(
                resideInAnyPackage("dev.aftercare.ui.."),
                resideInAnyPackage("dev.aftercare.database.."));
    }

    static ArchRule scanKnowsCoreAndGs1Only() {
        return knowsNothingOf(SCAN, APP.or(JAVAFX).or(RENDERING));
    }

    static ArchRule onlyLabelsKnowHowCodesAreDrawn() {
        return knowsNothingOf(
                OURS.and(not(LABELS)).and(not(resideInAnyPackage("dev.aftercare.paper.."))), CODES);
    }

    static ArchRule theGroundKnowsNoFeature() {
        return knowsNothingOf(GROUND, CORE.and(not(GROUND)));
    }

    static ArchRule entitiesStayInTheirFeature() {
        return noClasses()
                .that(OURS)
                .should(
                        beCaughtBy(
                                "use another package's entity",
                                one ->
                                        one.getDirectDependenciesFromSelf().stream()
                                                .map(Dependency::getTargetClass)
                                                .filter(used -> used.isAnnotatedWith(Entity.class))
                                                .anyMatch(
                                                        used ->
                                                                !used.getPackage()
                                                                        .equals(
                                                                                one
                                                                                        .getPackage()))));
    }

    static ArchRule onlyTheDoorOpensSessions() {
        return noClasses()
                .that(OURS.and(not(resideInAnyPackage("dev.aftercare.database.."))))
                .should(
                        beCaughtBy(
                                "open a session or a connection",
                                one ->
                                        one.getCodeUnitAccessesFromSelf().stream()
                                                .anyMatch(Rules::opens)));
    }

    private static boolean opens(JavaCodeUnitAccess<?> use) {
        var opening = Set.of("openStatelessSession", "openSession", "getConnection");
        return (opening.contains(use.getName()) && !HTTP.test(use.getTargetOwner()))
                || (use.getName().equals("connect")
                        && use.getTargetOwner().isAssignableTo(Location.class));
    }

    /// What people read and do goes through services: tables are core's own.
    static ArchRule onlyCoreSpeaksSql() {
        return knowsNothingOf(
                SCAN.or(APP),
                resideInAnyPackage("dev.aftercare.database.sql..", "org.hibernate.."));
    }

    /// Elsewhere a sentence could be said that [dev.aftercare.texts.Texts] does not know.
    static ArchRule whatIsTypedWronglyIsSaidByTexts() {
        return noClasses()
                .that(OURS.and(not(type(Desk.class))).and(not(type(Converters.class))))
                .should()
                .dependOnClassesThat(type(TypeConversionException.class))
                .orShould(
                        beCaughtBy(
                                "make a sentence of its own",
                                one ->
                                        one.getConstructorCallsFromSelf().stream()
                                                .anyMatch(
                                                        call ->
                                                                call.getTargetOwner()
                                                                        .isEquivalentTo(
                                                                                ParameterException
                                                                                        .class))));
    }

    static ArchRule onlyVisitsCommitWithoutADeed() {
        return noClasses()
                .that(OURS.and(not(resideInAnyPackage("dev.aftercare.visits.."))))
                .should()
                .callMethod(Database.class, "fact", Function.class);
    }

    static ArchRule onlyBookmarksAreDerivedInSilence() {
        return noClasses()
                .that(OURS.and(not(resideInAnyPackage("dev.aftercare.units.list.."))))
                .should()
                .callMethod(Database.class, "derive", Function.class);
    }

    static ArchRule onlyMainTalksToTheProcessItself() {
        return noClasses()
                .that(OURS.and(not(resideInAnyPackage("dev.aftercare", "dev.aftercare.bench.."))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in");
    }

    static ArchRule nothingStaticChanges() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(OURS.and(not(GENERATED)))
                .and()
                .areStatic()
                .should()
                .notBeFinal();
    }

    static ArchRule packagesHaveNoCycles() {
        return slices().matching("dev.aftercare.(**)").should().beFreeOfCycles();
    }

    /// Not Throwable: javac itself catches it for every `try (…)`.
    static ArchRule everythingIsCaughtAtTheDoorsOnly() {
        var everything = Set.of("java.lang.Exception", "java.lang.RuntimeException");
        return noClasses()
                .that(OURS.and(not(DOORS)))
                .should(
                        beCaughtBy(
                                "catch everything",
                                one ->
                                        one.getCodeUnits().stream()
                                                .flatMap(code -> code.getTryCatchBlocks().stream())
                                                .flatMap(
                                                        block ->
                                                                block
                                                                        .getCaughtThrowables()
                                                                        .stream())
                                                .anyMatch(
                                                        caught ->
                                                                everything.contains(
                                                                        caught.getName()))));
    }

    static ArchRule namesSayWhatItIs() {
        return noClasses()
                .that(OURS)
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Data|Info)")
                .orShould()
                .haveNameMatching("(.*[.$])?Abstract[^.$]*")
                .orShould()
                .resideInAnyPackage(
                        "..util..",
                        "..common..",
                        "..helper..",
                        "..manager..",
                        "..impl..",
                        "..model..",
                        "..service..");
    }

    private static ArchCondition<JavaClass> beCaughtBy(String what, Predicate<JavaClass> guilty) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                one, guilty.test(one), one.getName() + " does " + what));
            }
        };
    }

    private static ArchRule knowsNothingOf(
            DescribedPredicate<JavaClass> room, DescribedPredicate<JavaClass> unknown) {
        return noClasses().that(room).should().dependOnClassesThat(unknown).allowEmptyShould(true);
    }

    private Rules() {}
}
