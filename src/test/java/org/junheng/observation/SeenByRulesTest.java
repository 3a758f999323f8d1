package org.junheng.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.fact.Fact;
import org.junheng.finding.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules read components and public methods without parameters; a bare number or a Java object would stop them. */
class SeenByRulesTest {

    @ParameterizedTest
    @ValueSource(classes = {
        Posts.class, StaffAges.class, TeacherTitles.class, SubjectStaff.class, Backbone.class, Leaving.class, Exchange.class, Training.class, Wages.class,
        Funding.class, SpecialGroups.class, DoubleReduction.class, QualityState.class, DataState.class, ItemGap.class
    })
    void everythingARuleCanReachIsAFactATextATruthAListOrARecord(Class<?> seen) {
        Set<Class<?>> met = new HashSet<>();
        var open = new ArrayDeque<Class<?>>(List.of(seen));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (met.add(type)) {
                for (Method method : readers(type)) {
                    Class<?> result = element(method.getGenericReturnType());
                    assertThat(shown(result)).as("%s.%s: %s", type.getSimpleName(), method.getName(), result.getSimpleName()).isTrue();
                    if (result.isRecord() && result.getPackageName().endsWith(".finding")) {
                        open.add(result);
                    }
                }
            }
        }
        assertThat(met).contains(seen);
    }

    private static List<Method> readers(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !List.of("toString", "hashCode").contains(method.getName()))
                .toList();
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static boolean shown(Class<?> type) {
        boolean word = type.isEnum() && Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("chinese"));
        boolean open = Modifier.isPublic(type.getModifiers());
        return type == Fact.class || type == String.class || type == boolean.class || open && (word || type.isRecord());
    }
}
