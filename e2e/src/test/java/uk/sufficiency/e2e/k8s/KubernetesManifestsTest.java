package uk.sufficiency.e2e.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Topics;

class KubernetesManifestsTest {

  private static final Set<String> OURS = Set.of("gateway", "registry", "outreach", "forecasting");

  @Test
  void everyKustomizationNamesFilesThatAreThere() {
    // Given
    var kustomizations = Manifest.listKustomizations();
    // When
    var missing =
        kustomizations.stream()
            .flatMap(kustomization -> named(kustomization).filter(file -> !isThere(file)))
            .toList();
    // Then
    assertThat(kustomizations).hasSizeGreaterThan(5);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyFileIsNamedBySomeKustomization() {
    // Given
    var named =
        Manifest.listKustomizations().stream()
            .flatMap(KubernetesManifestsTest::named)
            .map(Path::normalize)
            .collect(Collectors.toSet());
    // When
    var orphans =
        Manifest.files(".yaml")
            .filter(file -> !Manifest.isKustomization(file))
            .filter(file -> !named.contains(file))
            .toList();
    // Then
    assertThat(orphans).isEmpty();
  }

  @Test
  void theBrokerHasTheTopicsOfTheContractsAndNoOthers() {
    // Given
    var wanted =
        Topics.specs().stream()
            .map(spec -> spec.name() + " " + spec.partitions() + " " + policy(spec.compacted()))
            .toList();
    // When
    var declared =
        Manifest.listOf("KafkaTopic").stream()
            .map(
                topic ->
                    topic.name()
                        + " "
                        + topic.find("spec", "partitions")
                        + " "
                        + topic.find("spec", "config", "cleanup.policy"))
            .toList();
    // Then
    assertThat(declared).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void usersOfTheBrokerMayTouchKnownTopicsOnly() {
    // Given
    var known = Topics.specs().stream().map(Topics.Spec::name).toList();
    // When
    var touched =
        Manifest.listOf("KafkaUser").stream()
            .flatMap(user -> user.list("spec", "authorization", "acls").stream())
            .filter(acl -> "topic".equals(Manifest.find(acl, "resource", "type")))
            .map(acl -> String.valueOf(Manifest.find(acl, "resource", "name")))
            .toList();
    // Then
    assertThat(touched).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void everyTopicHasOneKindOfWriterAtMostApartFromMeasures() {
    // Given / When
    var writers =
        Manifest.listOf("KafkaUser").stream()
            .flatMap(user -> user.list("spec", "authorization", "acls").stream())
            .filter(acl -> Manifest.texts(acl.get("operations")).contains("Write"))
            .map(acl -> String.valueOf(Manifest.find(acl, "resource", "name")))
            .filter(topic -> !topic.endsWith(".dlq"))
            .filter(topic -> !topic.equals(Topics.MEASURE.name()))
            .toList();
    // Then
    assertThat(writers).doesNotHaveDuplicates();
  }

  @Test
  void everyContainerIsConfinedAndSaysWhatItNeeds() {
    // Given
    var deployments = Manifest.listOf("Deployment");
    // When / Then
    assertThat(deployments).extracting(Manifest::name).containsAll(OURS);
    assertThat(deployments)
        .allSatisfy(
            deployment -> {
              var pod = podOf(deployment);
              assertThat(Manifest.find(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
              assertThat(pod.get("automountServiceAccountToken")).isEqualTo(false);
              assertThat(pod.get("serviceAccountName")).isEqualTo(deployment.name());
              assertThat(containersOf(pod)).allSatisfy(KubernetesManifestsTest::isConfined);
            });
  }

  @Test
  void everyServiceIsAskedWhetherItLivesAndWhetherItCanAnswer() {
    assertThat(Manifest.listOf("Deployment"))
        .allSatisfy(
            deployment ->
                assertThat(Manifest.maps(podOf(deployment).get("containers")))
                    .allSatisfy(
                        container ->
                            assertThat(container)
                                .containsKeys("startupProbe", "livenessProbe", "readinessProbe")));
    assertThat(ours("Deployment"))
        .hasSameSizeAs(OURS)
        .allSatisfy(
            deployment ->
                assertThat(readinessPath(deployment))
                    .isEqualTo(
                        deployment.name().equals("gateway")
                            ? "/q/health/ready"
                            : "/q/health/group/serving"));
  }

  @Test
  void thePublicHostHasOnlyWhatCallersUse() {
    // When
    var paths =
        Manifest.listOf("Ingress").stream()
            .flatMap(ingress -> ingress.list("spec", "rules").stream())
            .flatMap(rule -> Manifest.maps(Manifest.find(rule, "http", "paths")).stream())
            .filter(path -> "gateway".equals(Manifest.find(path, "backend", "service", "name")))
            .map(path -> String.valueOf(path.get("path")))
            .toList();
    // Then
    assertThat(paths)
        .containsExactlyInAnyOrder(
            "/graphql", "/imports", "/exports", "/open-referral", "/pupil-refs");
  }

  @Test
  void everyServiceScalesSurvivesDisruptionAndIsFencedIn() {
    for (var kind :
        List.of(
            "Service",
            "ServiceAccount",
            "HorizontalPodAutoscaler",
            "PodDisruptionBudget",
            "NetworkPolicy")) {
      assertThat(ours(kind)).as(kind).extracting(Manifest::name).containsAll(OURS);
    }
  }

  @Test
  void onlyTheGatewayMayCallTheServices() {
    var services = ours("NetworkPolicy").stream().filter(p -> !p.name().equals("gateway")).toList();
    assertThat(services)
        .hasSize(3)
        .allSatisfy(
            policy ->
                assertThat(policy.list("spec", "ingress").toString())
                    .contains("app.kubernetes.io/name=gateway")
                    .doesNotContain("namespaceSelector"));
  }

  @Test
  void configurationIsMadeByAKustomizationAndSecretsAreNeverIncluded() {
    // Given
    var made =
        Manifest.listKustomizations().stream()
            .flatMap(kustomization -> kustomization.list("configMapGenerator").stream())
            .map(generator -> String.valueOf(generator.get("name")))
            .collect(Collectors.toCollection(TreeSet::new));
    // When
    var used =
        Manifest.listOf("Deployment").stream()
            .flatMap(deployment -> Manifest.maps(podOf(deployment).get("containers")).stream())
            .flatMap(container -> Manifest.maps(container.get("envFrom")).stream())
            .map(source -> String.valueOf(Manifest.find(source, "configMapRef", "name")))
            .toList();
    // Then
    assertThat(used).isNotEmpty().isSubsetOf(made);
    assertThat(Manifest.listOf("Secret")).isEmpty();
    assertThat(Manifest.listKustomizations())
        .noneMatch(kustomization -> kustomization.content().containsKey("secretGenerator"));
  }

  @Test
  void everyServiceWithADatabaseHasAClusterOfItsOwn() {
    assertThat(Manifest.listOf("Cluster"))
        .extracting(
            cluster -> String.valueOf(cluster.find("spec", "bootstrap", "initdb", "database")))
        .containsExactlyInAnyOrder("registry", "outreach", "forecasting", "keycloak");
  }

  private static Stream<Path> named(Manifest kustomization) {
    var folder = Objects.requireNonNull(kustomization.file().getParent());
    var generated =
        kustomization.list("configMapGenerator").stream()
            .flatMap(generator -> Manifest.texts(generator.get("files")).stream());
    var patches =
        kustomization.list("patches").stream()
            .filter(patch -> patch.containsKey("path"))
            .map(patch -> String.valueOf(patch.get("path")));
    return Stream.of(
            Manifest.texts(kustomization.content().get("resources")).stream(), generated, patches)
        .flatMap(names -> names)
        .map(folder::resolve);
  }

  private static boolean isThere(Path file) {
    return Files.isDirectory(file)
        ? Files.exists(file.resolve("kustomization.yaml"))
        : Files.exists(file);
  }

  private static String policy(boolean compacted) {
    return compacted ? "compact" : "delete";
  }

  private static List<Manifest> ours(String kind) {
    return Manifest.listOf(kind).stream().filter(m -> OURS.contains(m.name())).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> podOf(Manifest deployment) {
    return (Map<String, Object>)
        Objects.requireNonNull(deployment.find("spec", "template", "spec"));
  }

  private static @Nullable Object readinessPath(Manifest deployment) {
    var container = Manifest.maps(podOf(deployment).get("containers")).getFirst();
    return Manifest.find(container, "readinessProbe", "httpGet", "path");
  }

  private static List<Map<String, Object>> containersOf(Map<String, Object> pod) {
    return Stream.of("containers", "initContainers")
        .flatMap(kind -> Manifest.maps(pod.get(kind)).stream())
        .toList();
  }

  private static void isConfined(Map<String, Object> container) {
    assertThat(Manifest.find(container, "securityContext", "readOnlyRootFilesystem"))
        .isEqualTo(true);
    assertThat(Manifest.find(container, "securityContext", "allowPrivilegeEscalation"))
        .isEqualTo(false);
    assertThat(Manifest.find(container, "securityContext", "capabilities", "drop"))
        .isEqualTo(List.of("ALL"));
    assertThat(Manifest.find(container, "resources", "requests", "memory")).isNotNull();
    assertThat(Manifest.find(container, "resources", "limits", "memory")).isNotNull();
  }
}
