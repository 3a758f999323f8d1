package org.junheng.finding;

import java.util.List;

/**
 * Who answers for a measure (责任单位).
 *
 * @param lead the department that leads, its short name
 * @param support the departments that help
 */
public record Owner(String lead, List<String> support) {

    public Owner {
        support = List.copyOf(support);
    }
}
