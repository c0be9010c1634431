package dev.aftercare.cli.scan;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.scan.CannotListen;
import dev.aftercare.scan.ScanServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers the phones that scan labels, until it is stopped (Ctrl-C).",
            "Meanwhile other commands work through it on the same local store."
        },
        footer = {
            "",
            "Examples:",
            "  aftercare serve",
            "  aftercare serve --host 192.168.1.20 --port 80",
            "  aftercare serve --store jdbc:postgresql://db/aftercare --user scan1"
        })
public final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "Where it listens; 127.0.0.1 (the default) is for this computer only.",
                "0.0.0.0 is all of this computer's addresses, which it then lists."
            })
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "8080 by default; 0 takes any free one.")
    private int port;

    public ServeCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        desk.between(spec, "--port", port, 0, LAST_PORT);
        return desk.hold(this::serve);
    }

    private int serve(Stores.Open open) {
        try (var server = new ScanServer(open.database(), host, port)) {
            server.addresses().forEach(at -> terminal.say("serve.at", at));
            if (!isLoopback()) {
                terminal.warn("serve.open", host);
            }
            terminal.stop().await();
            terminal.say("serve.stopping");
        } catch (CannotListen no) {
            terminal.warn("serve.taken", host, String.valueOf(port), no.reason());
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
