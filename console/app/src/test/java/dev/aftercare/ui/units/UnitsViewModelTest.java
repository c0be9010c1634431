package dev.aftercare.ui.units;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.change.Change;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.paging.Ticked;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.list.Apart;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitDetail.Deed;
import dev.aftercare.units.record.UnitDetails;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

class UnitsViewModelTest extends ServiceTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int UNITS = 250;

    private final List<Throwable> trouble = new ArrayList<>();
    private int listed;
    private long product;
    private Background background;
    private Kept kept;
    private UnitsViewModel model;

    @BeforeEach
    void unitsOfTwoProducts() {
        var some = new SomeUnits(database);
        product = some.product("09506000134352", "A300");
        some.batch("january", units(product, "A3-26-", UNITS));
        some.batch("february", units(some.product("09506000134369", "V12"), "V12-26-", 3));
        background = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        kept = Kept.in(folder.resolve("lists.properties"), background);
        model = model();
        model.shown();
    }

    private UnitsViewModel model() {
        return new UnitsViewModel(
                reading(), background, new News(database.changes(), Runnable::run), kept);
    }

    private UnitReading reading() {
        var lines = new UnitLines(database);
        var products = new Products(database);
        var companies = new Companies(database);
        return new UnitReading(
                lines,
                new UnitDetails(database)::byId,
                () -> {
                    listed++;
                    return new UnitReading.Around(
                            companies.get().today(CLOCK),
                            products.all(),
                            List.of(new UnitBatch(batch("january"), "january")),
                            lines.count(UnitFilter.ALL));
                });
    }

    private long batch(String name) {
        return database.read(session -> UnitBatch.named(session, name).id());
    }

    private static List<NewUnit> units(long product, String prefix, int n) {
        var units = new ArrayList<NewUnit>();
        for (int i = 1; i <= n; i++) {
            var facts = UnitFacts.NONE.with(Made.on(MADE.plusDays(i % 7)));
            units.add(unit(product, prefix + "%06d".formatted(i), facts));
        }
        return units;
    }

    @Test
    void allUnitsAreListedAndViewsAreCounted() {
        assertThat(model.list().rows()).hasSize(UNITS + 3);
        assertThat(model.around().get().total()).isEqualTo(UNITS + 3);
        assertThat(counted())
                .isEqualTo(Map.of("all", UNITS + 3L, "owned", 0L, "ending", 0L, "unscanned", 0L));
        assertThat(listed).isEqualTo(1);
        assertThat(trouble).isEmpty();
    }

    @Test
    void rowsFarDownComeWhenTheyAreLookedAt() {
        model.list().order().set(UnitOrder.up(UnitSort.SERIAL));
        assertThat(model.list().rows().peek(240)).isNull();
        assertThat(lookAt(240)).isEqualTo("A3-26-000241");
        assertThat(lookAt(252)).isEqualTo("V12-26-000003");
    }

    @Test
    void theListIsSortedByTheDatabase() {
        model.list().order().set(UnitOrder.down(UnitSort.SERIAL));
        assertThat(serial(0)).isEqualTo("V12-26-000003");
        model.list().order().set(UnitOrder.up(UnitSort.MADE));
        assertThat(line(0).unit().facts().made().on()).isEqualTo(MADE);
    }

    @Test
    void whatIsTypedIsTheBeginningOfASerialOrElseItsEnd() {
        model.typed().set(" v12 ");
        assertThat(model.list().rows()).hasSize(3);
        model.typed().set("000002");
        assertThat(model.list().filter().get().serialEnd()).isEqualTo("000002");
        assertThat(model.list().rows()).hasSize(2);
        model.typed().set("");
        assertThat(model.list().rows()).hasSize(UNITS + 3);
    }

    @Test
    void whatIsTypedIsGoneWhenTheListIsNotNarrowedByItAnyMore() {
        model.typed().set("v12");
        model.show(UnitFilter.ALL.ofProduct(product));
        assertThat(model.typed().get()).isEmpty();
        assertThat(model.list().rows()).hasSize(UNITS);
    }

    @Test
    void thePaneFollowsTheSelectionAndWhatOthersDo() {
        select(0);
        assertThat(open().record().unit()).isEqualTo(line(0).unit());
        assertThat(open().product()).isEqualTo("Nordvik A300");
        assertThat(open().payload())
                .startsWith("https://id.nordvik.example/01/" + line(0).unit().product().gtin())
                .contains("/21/" + serial(0) + "?t=");
        assertThat(open().may())
                .containsExactly(Deed.REGISTER, Deed.SHIP, Deed.LABEL, Deed.MARK, Deed.BLOCK);
        register(line(0).unit().id());
        assertThat(open().record().owners().current()).isNotNull();
        assertThat(open().may()).containsExactly(Deed.SHIP, Deed.LABEL, Deed.MARK, Deed.BLOCK);
        assertThat(line(0).owner()).isEqualTo("ada@mail.example");
        assertThat(counted()).containsEntry("owned", 1L);
    }

    @Test
    void aVisitShowsInTheRowAndThePane() {
        select(0);
        long unit = open().record().unit().id();
        try (var visits = new Visits(asScanServer())) {
            visits.record(new Visit(unit, CLOCK.instant(), Moment.NO_OWNER, "", "sv"));
        }
        // a shared database's scan server is another process, of which a poller tells
        database.changes().announce(List.of(new Change(Visits.CHANGE, unit)));
        assertThat(line(0).life().scans()).isOne();
        assertThat(open().record().life().scans()).isOne();
    }

    @Test
    void theSelectedUnitStaysInThePaneWhereverItsRowGoes() {
        select(0);
        var serial = serial(0);
        model.list().order().set(UnitOrder.up(UnitSort.SERIAL));
        model.show(UnitFilter.ALL.serial("V12", ""));
        assertThat(open().record().unit().serial()).isEqualTo(serial);
        model.list().selected().set(null);
        assertThat(model.detail().get()).isNull();
    }

    @Test
    void ticksOutliveOrderFilterAndNewsButAllIsSaidOfOneList() {
        model.list().toggle(line(3).unit().id());
        long ticked = line(3).unit().id();
        model.list().order().set(UnitOrder.up(UnitSort.SERIAL));
        model.show(UnitFilter.ALL.serial("V12", ""));
        assertThat(model.list().ticked().get()).isEqualTo(new Ticked.Some<>(Set.of(ticked)));
        model.list().toggleAll();
        model.list().toggle(line(0).unit().id());
        assertThat(model.list().ticked().get())
                .isEqualTo(
                        new Ticked.AllBut<>(
                                UnitFilter.ALL.serial("V12", ""), Set.of(line(0).unit().id())));
        assertThat(model.list().ticked().get().count(model.list().count().get())).isEqualTo(2);
        model.show(UnitFilter.ALL);
        assertThat(model.list().ticked().get()).isEqualTo(Ticked.none());
    }

    @Test
    void aBatchThatComesMakesTheListLonger() {
        lookAt(240);
        new SomeUnits(database).batch("march", units(product, "A3-27-", 40));
        assertThat(model.list().rows()).hasSize(UNITS + 43);
        assertThat(model.around().get().total()).isEqualTo(UNITS + 43);
    }

    @Test
    void aUnitWhoseDayWasChangedDoesNotHideTheRowsBehindIt() {
        model.list().order().set(UnitOrder.up(UnitSort.MADE));
        var last = line(99).unit();
        new Shipping(database)
                .ship(
                        KIM,
                        new WhichUnits.One(last.serial(), last.product().gtin()),
                        MADE.plusDays(20),
                        null,
                        Progress.silent());
        lookAt(100);
        assertThat(line(100).unit().facts().made().on()).isAfterOrEqualTo(last.facts().made().on());
        assertThat(trouble).isEmpty();
    }

    @Test
    void whoLooksElsewhereReadsNothingAndLearnsWhenTheyComeBack() {
        select(0);
        model.hidden();
        register(line(0).unit().id());
        model.show(UnitFilter.ALL.serial("A3", ""));
        assertThat(open().record().owners().current()).isNull();
        assertThat(model.list().rows()).hasSize(UNITS + 3);
        model.shown();
        assertThat(open().record().owners().current()).isNotNull();
        assertThat(model.list().rows()).hasSize(UNITS);
    }

    @Test
    void whoComesBackAndMissedNothingReadsNothing() {
        model.hidden();
        model.shown();
        assertThat(listed).isEqualTo(1);
    }

    @Test
    void aViewIsChosenAndNarrowedFurther() {
        model.views().choose("owned");
        assertThat(model.list().filter().get()).isEqualTo(UnitFilter.ALL.in(UnitState.OWNED));
        assertThat(model.list().rows()).isEmpty();
        register(rowOf("A3-26-000004"));
        model.narrow(now -> now.ofProduct(product));
        assertThat(model.list().rows()).hasSize(1);
        assertThat(model.views().chosen().get()).isEqualTo("owned");
        model.show(UnitFilter.ALL.apart(Apart.TEST));
        assertThat(model.views().chosen().get()).isEqualTo("all");
    }

    @Test
    void aSavedViewIsThereTheNextTimeWithItsOrder() {
        model.narrow(
                now ->
                        now.ofBatch(batch("january"))
                                .made(new DayRange(MADE.plusDays(1), MADE.plusDays(2)))
                                .covered(new DayRange(null, TODAY.plusYears(9))));
        model.list().order().set(UnitOrder.up(UnitSort.SERIAL));
        var listed = model.list().count().get();
        model.views().save("My week & more");
        kept.write();

        kept = Kept.in(folder.resolve("lists.properties"), background);
        model = model();
        model.shown();
        var saved = model.views().all().get().getLast();
        assertThat(saved.name()).isEqualTo("My week & more");
        assertThat(counted()).containsEntry(saved.id(), listed);
        model.views().choose(saved.id());
        assertThat(model.list().count().get()).isEqualTo(listed).isPositive();
        assertThat(model.list().order().get()).isEqualTo(UnitOrder.up(UnitSort.SERIAL));

        model.views().save("Another");
        model.views().save("Another");
        assertThat(model.views().all().get()).hasSize(6);
        model.views().remove(saved.id());
        assertThat(model.views().all().get())
                .extracting(UnitView::name)
                .containsExactly("", "", "", "", "Another");
    }

    @Test
    void viewsOfWhatThisStoreDoesNotHaveStay() {
        var elsewhere = "name=Elsewhere&product=04012345678901&order=made:desc";
        var undone = "name=Mine&batch=undone&order=serial:asc";
        kept.put("units.views", undone + "\nname=Here&state=OWNED&order=made:desc\n" + elsewhere);
        model = model();
        model.shown();
        assertThat(own()).containsExactly("Here");

        model.views().save("Mine");
        assertThat(own()).containsExactly("Here", "Mine");
        assertThat(lines()).startsWith(undone).contains(elsewhere).hasSize(4);
        model.views().remove(model.views().all().get().get(4).id());
        assertThat(own()).containsExactly("Mine");
        assertThat(lines()).startsWith(undone, elsewhere).hasSize(3);
        model.views().remove(model.views().chosen().get());
        model.views().remove(model.views().all().get().getLast().id());
        assertThat(own()).isEmpty();
        assertThat(lines()).containsExactly(undone, elsewhere);
    }

    @Test
    void theLastViewThatIsRemovedLeavesNone() {
        model.views().save("Mine");
        model.views().remove(model.views().all().get().getLast().id());
        assertThat(own()).isEmpty();
        assertThat(model.views().all().get()).hasSize(4);
    }

    @Test
    void nothingIsSavedBeforeItIsKnownWhatThereIs() {
        kept.put("units.views", "name=Here&state=OWNED&order=made:desc");
        model = model();
        model.views().save("Mine");
        model.views().remove("own-4");
        assertThat(lines()).containsExactly("name=Here&state=OWNED&order=made:desc");
    }

    private List<String> own() {
        return model.views().all().get().stream()
                .filter(UnitView::isOwn)
                .map(UnitView::name)
                .toList();
    }

    private List<String> lines() {
        return kept.get("units.views").orElse("").lines().toList();
    }

    @Test
    void whatEndsSoonIsAnotherDayTomorrow() {
        var soon = UnitFilter.ALL.covered(new DayRange(TODAY, TODAY.plusDays(60)));
        var view = new UnitView("1", "soon", soon, UnitOrder.up(UnitSort.COVERED));
        var line = new ViewText(model.around().get()).of(view);
        var tomorrow = new UnitReading.Around(TODAY.plusDays(1), List.of(), List.of(), 0);
        assertThat(new ViewText(tomorrow).view("1", line).orElseThrow().filter().covered())
                .isEqualTo(new DayRange(TODAY.plusDays(1), TODAY.plusDays(61)));
        assertThat(new ViewText(tomorrow).view("1", "name=x&batch=gone")).isEmpty();
        assertThat(new ViewText(tomorrow).view("1", "name=x&madeFrom=yesterday")).isEmpty();
        assertThat(new ViewText(tomorrow).view("1", "name=x&order=colour")).isEmpty();
    }

    private Map<String, Long> counted() {
        return model.views().counts().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().n()));
    }

    private long rowOf(String serial) {
        return database.read(session -> new UnitFinder(session).one(serial, null).id());
    }

    private void register(long unit) {
        new Registrations(database)
                .register(
                        KIM,
                        unit,
                        new Registration(
                                OwnerDraft.reachedBy("ada@mail.example", "en"),
                                LocalDate.of(2026, 2, 20),
                                false,
                                List.of()));
    }

    private void select(int row) {
        model.list().selected().set(line(row).unit().id());
    }

    private UnitDetail open() {
        return Objects.requireNonNull(model.detail().get());
    }

    private String lookAt(int row) {
        return Objects.requireNonNull(model.list().rows().get(row)).unit().serial();
    }

    private UnitLine line(int row) {
        return Objects.requireNonNull(model.list().rows().peek(row));
    }

    private String serial(int row) {
        return line(row).unit().serial();
    }
}
