package dev.aftercare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Proves that windows can be tested here, before there is one to test: a person types, presses and
/// reads.
@WindowTest
class WindowPlatformTest {

    @Start
    void open(Stage stage) {
        var name = new TextField();
        name.setId("name");
        var greeting = new Label();
        greeting.setId("greeting");
        var greet = new Button("Greet");
        greet.setId("greet");
        greet.setOnAction(_ -> greeting.setText("Hello " + name.getText()));
        stage.setScene(new Scene(new VBox(name, greet, greeting), 1440, 900));
        stage.show();
    }

    @Test
    void whatIsTypedAndPressedIsRead() {
        var person = new Person();
        person.clickOn("#name").write("Ada").clickOn("#greet");
        assertThat(person.lookup("#greeting").queryAs(Label.class).getText())
                .isEqualTo("Hello Ada");
    }
}
