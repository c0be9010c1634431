package dev.aftercare.ui.settings.policies;

import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// The policies, and one of them with what its versions govern.
public final class PoliciesViewModel {
    private final Access access;
    private final Background background;
    private final News news;
    private final Latest reading = new Latest();
    private final Latest counting = new Latest();
    private final ReadOnlyObjectWrapper<Listed> listed =
            new ReadOnlyObjectWrapper<>(new Listed(List.of(), LocalDate.MIN));
    private final ReadOnlyObjectWrapper<Optional<Policy>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Map<Long, Long>>> governed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription subscription = () -> {};

    /// What it reads and does.
    ///
    /// @param governed how many coverages each version of a policy governs, by the version's id
    public record Access(
            Supplier<Listed> list,
            LongFunction<Map<Long, Long>> governed,
            BiFunction<PolicyDraft, Progress, Policy> record) {}

    /// All policies, in the order of their codes.
    ///
    /// @param today by which one sees which version holds
    public record Listed(List<Policy> policies, LocalDate today) {}

    public PoliciesViewModel(Access access, Background background, News news) {
        this.access = access;
        this.background = background;
        this.news = news;
    }

    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Policy>> open() {
        return open.getReadOnlyProperty();
    }

    /// Empty until they are counted.
    ReadOnlyObjectProperty<Optional<Map<Long, Long>>> governed() {
        return governed.getReadOnlyProperty();
    }

    public Access access() {
        return access;
    }

    /// Shows a policy, whichever was shown.
    public void open(Policy policy) {
        governed.set(Optional.empty());
        open.set(Optional.of(policy));
        count(policy);
    }

    private void count(Policy policy) {
        background
                .call(() -> access.governed.apply(policy.id()))
                .then(found -> governed.set(Optional.of(found)))
                .onlyLatest(counting)
                .start();
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        read();
    }

    void hidden() {
        subscription.close();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream()
                .anyMatch(change -> Set.of("policy", "company").contains(change.kind()))) {
            read();
        }
    }

    private void read() {
        background.call(access.list).then(this::show).onlyLatest(reading).start();
    }

    private void show(Listed now) {
        listed.set(now);
        long wanted = open.get().map(Policy::id).orElse(0L);
        now.policies().stream()
                .filter(policy -> policy.id() == wanted)
                .findFirst()
                .or(() -> now.policies().stream().findFirst())
                .ifPresent(this::open);
    }
}
