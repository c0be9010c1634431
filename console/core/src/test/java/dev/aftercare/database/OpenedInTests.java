package dev.aftercare.database;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;

import java.util.List;

/// Which tests open a database themselves: they would run on one engine only. Each room with tests
/// on a database asks this about its own.
public final class OpenedInTests {

    /// The names of this room's test classes that do.
    public static List<String> besidesServiceTest() {
        return of(
                new ClassFileImporter()
                        .withImportOption(new OnlyIncludeTests())
                        .importPackages("dev.aftercare"));
    }

    static List<String> by(Class<?>... some) {
        return opening(new ClassFileImporter().importClasses(some));
    }

    private static List<String> of(JavaClasses tests) {
        var wrongOnPurpose =
                tests.stream()
                        .filter(one -> one.isAnnotatedWith(OnPurpose.class))
                        .map(JavaClass::getName)
                        .toList();
        return opening(tests).stream().filter(name -> !wrongOnPurpose.contains(name)).toList();
    }

    private static List<String> opening(JavaClasses classes) {
        return classes.stream()
                .filter(one -> !one.isEquivalentTo(ServiceTest.class))
                .filter(OpenedInTests::opens)
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean opens(JavaClass one) {
        return one.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(
                        use ->
                                use.getName().equals("open")
                                        && use.getTargetOwner().isEquivalentTo(Database.class));
    }

    /// A class that is wrong so that the rule can be seen to report it.
    @interface OnPurpose {}

    private OpenedInTests() {}
}
