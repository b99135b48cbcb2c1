package id.jejak.standalone;

import id.jejak.standalone.cli.JejakCommand;

/** The command line's entrance. */
public final class Jejak {

    private Jejak() {}

    public static void main(String[] args) {
        int exitCode = JejakCommand.run(args);
        if (exitCode != JejakCommand.KEEPS_RUNNING) {
            System.exit(exitCode);
        }
    }
}
