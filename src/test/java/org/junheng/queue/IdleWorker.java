package org.junheng.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A worker process that makes nothing: what a queue itself takes shows beside it. */
final class IdleWorker {

    private IdleWorker() {}

    public static void main(String[] args) throws IOException {
        var mapper = new JsonMapper();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            for (JsonNode name : mapper.readTree(line).get("names")) {
                System.out.println("{\"name\":" + name + "}");
            }
        }
    }
}
