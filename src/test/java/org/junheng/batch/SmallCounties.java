package org.junheng.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fictional counties with a few figures each, for batches that are about files, not about words. */
public final class SmallCounties {

    private SmallCounties() {}

    /** Writes so many data files into a folder. */
    public static Path write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            write(folder.resolve("county-%03d.json".formatted(i)), "虚构第" + i + "县", 12000 + i);
        }
        return folder;
    }

    /** Writes a data file. */
    public static void write(Path file, String name, int pupils) throws IOException {
        Files.writeString(file, """
                {
                  "name": "%s",
                  "year": 2025,
                  "fictional": true,
                  "primary": {"pupils": %d},
                  "results": {
                    "resources": [
                      {"indicator": "L3", "stage": "小学", "quantity": 101, "unmetSchools": 9, "shortfall": 17},
                      {"indicator": "L7", "stage": "小学", "state": "达标"}
                    ]
                  },
                  "problems": [
                    {"heading": "体育、艺术教师不足", "text": "9所小学共缺体育、艺术专任教师17名。", "indicators": ["L3"]}
                  ]
                }
                """.formatted(name, pupils));
    }
}
