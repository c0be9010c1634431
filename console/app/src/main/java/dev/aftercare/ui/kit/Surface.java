package dev.aftercare.ui.kit;

import javafx.scene.Node;

/// What a screen may lay over itself. The shell gives it.
public interface Surface {

    /// Something to fill in or to decide, over everything; Esc closes it.
    void open(Node dialog);

    void close();

    /// A word about what was done; it goes by itself.
    void tell(String done);

    /// What did not work, until it is closed.
    void warn(String why);
}
