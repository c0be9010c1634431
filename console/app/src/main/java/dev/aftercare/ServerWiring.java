package dev.aftercare;

import dev.aftercare.database.Database;
import dev.aftercare.scan.NetworkAddress;
import dev.aftercare.scan.ScanServer;
import dev.aftercare.scan.Serving;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.scan.OnMyPhoneDialog;
import dev.aftercare.ui.scan.OnMyPhoneViewModel;
import dev.aftercare.ui.scan.ScanServerPage;
import dev.aftercare.ui.scan.ScanServerView;
import dev.aftercare.ui.scan.ScanServerViewModel;
import dev.aftercare.ui.scan.ServerSettings;
import dev.aftercare.ui.shell.ShellViewModel.Where;
import dev.aftercare.units.record.UnitDetail;

import javafx.scene.Node;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// Puts the scan server's switch and the page on one's own phone together.
///
/// Staff of a shared database are granted nothing that visitors write (their scans, the keys of
/// their forms), so there the window answers no customers: a login of the scan servers' does,
/// elsewhere.
final class ServerWiring {
    private final Servers servers;
    private final Texts texts;
    private final ScanServerViewModel switching;
    private final OnMyPhoneViewModel phone;

    /// @param file where the server's address is kept
    /// @param kept what was found there
    ServerWiring(
            Database database,
            Servers servers,
            Path file,
            ServerSettings kept,
            Where where,
            Texts texts,
            Background background,
            News news) {
        this.servers = servers;
        this.texts = texts;
        this.switching =
                new ScanServerViewModel(
                        new ScanServerViewModel.Doing(
                                this::answer,
                                settings -> settings.write(file),
                                where.shared()
                                        ? texts.get("ui.server.command", where.store())
                                        : ""),
                        kept,
                        database.clock(),
                        background,
                        news);
        this.phone =
                new OnMyPhoneViewModel(
                        new OnMyPhoneViewModel.Doing(
                                ServerWiring::places,
                                place -> let(place, where.shared()),
                                !where.shared()),
                        database.clock(),
                        background);
    }

    ScanServerViewModel switching() {
        return switching;
    }

    OnMyPhoneViewModel phone() {
        return phone;
    }

    Screen screen() {
        return new ScanServerView(switching, texts);
    }

    /// The same among the settings.
    Node page() {
        return new ScanServerPage(switching, texts).build();
    }

    void onMyPhone(Surface surface, UnitDetail unit) {
        var page = new OnMyPhoneDialog.Page(unit.record().unit().serial(), unit.payload());
        new OnMyPhoneDialog(phone, texts, page).openOn(surface);
    }

    private ScanServerViewModel.Answering answer(ServerSettings at) {
        var server = servers.open(at.host(), at.port(), Serving.CUSTOMERS);
        return new Answering(servers, server);
    }

    private record Answering(Servers servers, ScanServer server)
            implements ScanServerViewModel.Answering {
        @Override
        public List<URI> addresses() {
            return server.addresses();
        }

        @Override
        public long visits() {
            return server.visits();
        }

        @Override
        public void stop() {
            servers.close(server);
        }
    }

    private static List<OnMyPhoneViewModel.Place> places() {
        return NetworkAddress.ofThisComputer().stream()
                .map(one -> new OnMyPhoneViewModel.Place(one.host(), one.network()))
                .toList();
    }

    /// On a port that is free just now: the code says which.
    private OnMyPhoneViewModel.Opened let(OnMyPhoneViewModel.Place place, boolean shared) {
        var serving = shared ? Serving.PREVIEW_TO_READ : Serving.PREVIEW;
        return new Let(servers, servers.open(place.host(), 0, serving));
    }

    private record Let(Servers servers, ScanServer server) implements OnMyPhoneViewModel.Opened {
        @Override
        public URI address() {
            return server.address();
        }

        @Override
        public void close() {
            servers.close(server);
        }
    }
}
