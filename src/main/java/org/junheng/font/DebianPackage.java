package org.junheng.font;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A package of Debian or Ubuntu that is downloaded and unpacked, not installed (软件包). The system's own package lists, caches and locks
 * are left alone, so that no root is needed and no running installation is disturbed; the system's sources, proxies and keys are used.
 *
 * @param name the package
 * @param limit how long it may take altogether
 */
record DebianPackage(String name, Duration limit) {

    /** @throws IOException if this is no Debian or Ubuntu; the message says so, in Chinese */
    void requireTools() throws IOException {
        for (String tool : List.of("apt-get", "dpkg-deb")) {
            boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(folder -> new File(folder, tool).canExecute());
            if (!there) {
                throw new IOException("本机没有" + tool + "，不能自动获取");
            }
        }
    }

    /**
     * Downloads and unpacks the package.
     *
     * @param work an empty folder; everything is written in it
     * @return the folder with the package's files
     * @throws IOException if it failed or took too long; the message says why, in Chinese
     */
    Path unpack(Path work) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        Path lists = Files.createDirectories(work.resolve("state/lists/partial")).getParent();
        Files.createDirectories(work.resolve("cache/archives/partial"));
        List<String> apt = new ArrayList<>(List.of("apt-get", "-q", "-y",
                "-o", "Dir::State=" + work.resolve("state"),
                "-o", "Dir::State::lists=" + lists,
                "-o", "Dir::Cache=" + work.resolve("cache"),
                // Root's apt would hand over to a user who may not write here.
                "-o", "APT::Sandbox::User=root",
                "-o", "Acquire::Languages=none",
                "-o", "Acquire::Retries=1",
                "-o", "Acquire::http::Timeout=20",
                "-o", "Acquire::https::Timeout=20"));
        // What else desktops keep beside the lists of packages: contents of packages, icons, names of commands, sources.
        for (String list : List.of("deb::Contents-deb", "deb::DEP-11", "deb::DEP-11-icons", "deb::CNF", "deb-src::Sources")) {
            apt.addAll(List.of("-o", "Acquire::IndexTargets::" + list + "::DefaultEnabled=false"));
        }
        // A dead source among several is no harm: the download tells whether the package can be had all the same.
        String dead = run(work, end, apt, "update");
        String missing = run(work, end, apt, "download", name);
        if (!missing.isEmpty()) {
            throw new IOException("下载软件包" + name + "失败：" + (dead.isEmpty() ? missing : dead));
        }
        Path archive;
        try (Stream<Path> files = Files.list(work)) {
            archive = files.filter(file -> file.toString().endsWith(".deb")).findFirst()
                    .orElseThrow(() -> new IOException("下载软件包" + name + "后没有得到文件"));
        }
        Path unpacked = work.resolve("unpacked");
        String broken = run(work, end, List.of("dpkg-deb"), "-x", archive.toString(), unpacked.toString());
        if (!broken.isEmpty()) {
            throw new IOException("解开软件包" + name + "失败：" + broken);
        }
        return unpacked;
    }

    /** Runs a command; what it complained of, empty if nothing. */
    private static String run(Path work, long end, List<String> command, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        Path log = work.resolve("log");
        var builder = new ProcessBuilder(line).directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw new IOException("获取软件包超过了时间限制");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("获取软件包被中断", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        // apt-get update succeeds even if no source could be reached; only its words tell.
        List<String> words = Files.readString(log, StandardCharsets.ISO_8859_1).lines().filter(word -> !word.isBlank()).toList();
        return words.stream().filter(word -> word.startsWith("E: ") || word.startsWith("W: Failed")).map(word -> word.substring(3))
                .findFirst().orElse(process.exitValue() == 0 ? "" : "退出码" + process.exitValue());
    }
}
