package dev.aftercare.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.Person;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Form;
import dev.aftercare.ui.kit.Question;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ToCopy;
import dev.aftercare.ui.look.Theme;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Dialogs over dialogs: each keeps what was typed in it until it is on top again.
@WindowTest
class OverlayTest implements Surface {
    private final Person person = new Person();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final List<Over> opened = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Background background =
            new Background(Workers.of(Runnable::run), Runnable::run, no -> done.add(no.toString()));
    private @Nullable Overlay made;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(
                stage -> {
                    Theme.loadFonts();
                    var overlay = new Overlay();
                    made = overlay;
                    var beneath = new TextField("beneath");
                    beneath.setId("screen");
                    var scene = new Scene(new StackPane(beneath, overlay.node()), 900, 600);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                    beneath.requestFocus();
                });
    }

    @Test
    void aFormComesBackAsItWasLeft() {
        form();
        person.clickOn("#reason").write("Torn");
        question("top");
        assertThat(text("#reason")).isEqualTo("Torn");
        assertThat(person.lookup("#top").query().isFocused()).isTrue();
        assertThat(person.lookup("#reason").query().isDisabled()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("back from top");
        assertThat(there("#top")).isFalse();
        assertThat(overlay().isOpen()).isTrue();
        assertThat(overlay().isDirty()).isTrue();
        assertThat(focused("#reason")).isTrue();
        person.write(" label");
        assertThat(text("#reason")).isEqualTo("Torn label");
    }

    @Test
    void whatIsOnTopAgainHearsEnterAndEsc() {
        form();
        question("first");
        question("second");
        press(KeyCode.ESCAPE);
        assertThat(done).containsExactly("back from second");
        assertThat(focused("#first")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(focused("#name")).isTrue();
        press(KeyCode.ENTER);
        assertThat(done).containsExactly("back from second", "back from first", "form of nothing");
        assertThat(overlay().isOpen()).isFalse();
        assertThat(focused("#screen")).isTrue();
    }

    @Test
    void aDialogThatEndsBeneathLeavesTheOneOnTop() {
        var over = form();
        question("top");
        person.interact(over::close);
        person.interact(over::close);
        assertThat(there("#reason")).isFalse();
        assertThat(focused("#top")).isTrue();
        assertThat(overlay().isOpen()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(overlay().isOpen()).isFalse();
        assertThat(focused("#screen")).isTrue();
    }

    @Test
    void twoThatOpenAtOnceAreShownOneAfterTheOther() {
        person.interact(
                () -> {
                    ask("first");
                    ask("second");
                });
        assertThat(focused("#second")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(focused("#first")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(overlay().isOpen()).isFalse();
    }

    @Test
    void aDialogCanBePressedAsSoonAsItOpensAndWhatIsBeneathAsSoonAsItCloses() {
        question("first");
        person.clickOn("#first").clickOn("#screen").write("?");
        assertThat(done).containsExactly("did first");
        assertThat(text("#screen")).isEqualTo("beneath?");
    }

    @Test
    void anotherOpensWhileTheLastCloses() {
        question("first");
        person.interact(
                () -> {
                    opened.getLast().close();
                    ask("second");
                });
        person.clickOn("#second");
        assertThat(done).containsExactly("did second");
    }

    @Test
    void aPathIsCopied() {
        var path = "/somewhere/labels.pdf";
        person.interact(() -> ToCopy.open(this, texts, "Cannot", "Open it yourself", path));
        assertThat(text("#to-copy")).isEqualTo(path);
        press(KeyCode.ENTER);
        assertThat(overlay().isOpen()).isFalse();
        person.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(path));
    }

    private Over form() {
        person.interact(
                () ->
                        new Form(texts, "ui.units.ship.")
                                .field("shippedOn", field("name"))
                                .field("shippedTo", field("reason"))
                                .submit(
                                        "Do",
                                        () -> background.call(() -> "form of nothing"),
                                        done::add)
                                .openOn(this));
        return opened.getLast();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }

    private void question(String id) {
        person.interact(() -> ask(id));
    }

    private void ask(String id) {
        new Question(id, "Sure?")
                .back(id + "-back", "Back", () -> done.add("back from " + id))
                .main(id, "Do it", () -> done.add("did " + id))
                .openOn(this);
    }

    private Overlay overlay() {
        return Objects.requireNonNull(made);
    }

    private void press(KeyCode key) {
        person.type(key);
    }

    private boolean there(String query) {
        return person.lookup(query).tryQuery().isPresent();
    }

    private boolean focused(String query) {
        return person.lookup(query).query().isFocused();
    }

    private String text(String query) {
        return person.lookup(query).queryAs(TextInputControl.class).getText();
    }

    @Override
    public Over open(Dialog dialog) {
        opened.add(overlay().open(dialog));
        return opened.getLast();
    }

    @Override
    public void tell(String what, @Nullable Runnable undo) {}

    @Override
    public void warn(String why) {}
}
