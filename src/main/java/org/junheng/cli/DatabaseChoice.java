package org.junheng.cli;

import picocli.CommandLine.Option;

/** The database of the queue (选队列的数据库), for every command that works with it. */
final class DatabaseChoice {

    @Option(names = "--db", paramLabel = "数据库", defaultValue = "junheng-queue",
            description = "队列的数据库：文件（H2），或jdbc:postgresql://主机/库?user=用户；缺省为${DEFAULT-VALUE}")
    private String name;

    String name() {
        return name;
    }
}
